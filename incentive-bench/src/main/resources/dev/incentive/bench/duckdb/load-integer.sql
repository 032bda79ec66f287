-- Amounts in cents, retention in ten-thousandths: as loaded.
CREATE TABLE participant AS FROM loaded;
