"""Appointments in a telemedicine room, from its start on 5 May 2025 to April 2026; invented.

Marks: P published, D derived from published figures by arithmetic, A assumption. The numbers stand
in `model`, the sources in ``datasets/telemedicine_slots/calibration.yaml``.

*Slots.* The room opens on 5 May 2025 (P). Dermatology is there on one or two days a week (P), the
other specialties on fixed half days (A); closed on Thuringia's public holidays and around Christmas
(A). At first hardly anybody comes (P); that it fills up within a year is an invention (A): what if?

*Bookings.* Which slots are taken depends on the month, the specialty, the time of day and school
holidays (A). Patients come again (A). They book by app, by phone or through a practice; a practice
books weeks ahead, an app at short notice (A). In the coded zones F, G and H most people book
through a practice, so that their lead time is longer (A). Nothing else depends on the zone.

*No-shows.* The chance rises with the lead time, falls with age, is higher early in the morning and
in school holidays, and differs from person to person (A). Zone and way of booking have no effect of
their own: what looks like one comes from the lead time.

*Afterwards.* Length, technical trouble and satisfaction are known only where somebody came (A).
Trouble becomes rarer with practice, but for two days on which the line fails. The less satisfied
somebody is, the less likely is an answer (A).
"""
