-- The keys of days are in the key store now, so that an older backup does not bring them back. What was hashed or sealed
-- under those that were here does not open any more; none of it lives longer than two days.
drop table day_key;
delete from typed_address;
delete from link_request;
