-- Commitments are a module of their own now, and so are the keys of the sentences about them that were kept.
update journal_entry set message_key = 'commitment.journal.' || substr(message_key, length('coalition.journal.commitment.') + 1)
where message_key like 'coalition.journal.commitment.%';

update outbox set template = 'commitment.mail.' || substr(template, length('coalition.mail.') + 1)
where template in ('coalition.mail.proposed', 'coalition.mail.agreed', 'coalition.mail.declined', 'coalition.mail.changes-asked',
    'coalition.mail.withdrawn', 'coalition.mail.reported', 'coalition.mail.corrected', 'coalition.mail.change');
