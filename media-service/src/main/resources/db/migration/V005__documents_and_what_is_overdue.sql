create table manuscript (
    deliverable uuid not null references deliverable,
    number int not null,
    file uuid not null references stored_file,
    primary key (deliverable, number)
);

-- On which day it was last said that a deliverable is late; once a day at most (D95).
create table overdue_notice (
    deliverable uuid primary key references deliverable,
    told_on date not null
);
