-- A link exists once the letter that carries it is written.
alter table consent_person alter column link_digest drop not null;

-- Only of those whom no registration tells: the issuer knew their address.
alter table consent_person add column email text;
alter table consent_person add check ((registration is null) = (email is not null)) not valid;
