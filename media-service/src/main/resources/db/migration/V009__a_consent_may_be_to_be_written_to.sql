alter table consent drop constraint consent_kind_check;
alter table consent add constraint consent_kind_check
    check (kind in ('IMAGE', 'VOICE', 'RECORDING', 'LIST', 'MAILING_LIST'));
