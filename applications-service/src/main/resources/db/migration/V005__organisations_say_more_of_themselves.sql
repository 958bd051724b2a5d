alter table organisation
    add column legal_form text,
    add column naf text,
    add column naf_version text check (naf_version in ('REV2', 'NAF2025')),
    add column collective_family text check (collective_family in ('GATHERED', 'COOPERATIVE'));
