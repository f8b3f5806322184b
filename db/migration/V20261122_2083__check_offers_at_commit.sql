-- An action is saved with its ways and offers in one transaction, in whatever order they come.
alter table action_offer alter constraint action_offer_way deferrable initially deferred;
