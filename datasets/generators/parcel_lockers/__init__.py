"""Parcels in the boxes of the Smarte Quartier Jena-Lobeda, 2024 and 2025; invented.

Marks: P published, D derived from published figures by arithmetic, A assumption. The sources stand
in ``datasets/parcel_lockers/calibration.yaml``, the numbers in `model`.

*Flats.* 250 flats (P), 108 of them let when the data begin (P: the first section), all let before
the end of 2024 (P); when the others move in is A. Persons per flat: below the city's 1.76 (D),
since the flats are small (A).

*Parcels.* 31 parcels from shops per head and year (D); all of them go into the boxes (A). A flat
orders more or less than another (gamma, A), less while its people are away. Season (A): much before
Christmas, a peak around Black Friday, little in summer. No carrier comes on Sundays and public
holidays (D). Each of five coded carriers makes a tour a day at its own hour (A), so that parcels
arrive in batches.

*Picking up.* Nobody picks up at random: opportunities follow the day (A) – after work, on Saturday
mornings, hardly at night, less in rain, never while away. A parcel needs a random amount of
opportunity (Weibull, A) that depends on the flat's habit (A), its number of people and the parcel's
size (A). A reminder multiplies the pace from the moment when it is sent (A); the factor is set so
that the one after two hours shortens the median by 22 % (A). After seven days, and after two in
the weeks before Christmas, the parcel is taken out of the box (A).

*Reminders.* Until the end of June 2024 none. From July to December 2024 those who asked for it were
reminded: a pilot of volunteers, and the volunteers are quick people anyway (A). In 2025 a lot
decided for each flat: no reminder, one after 2 hours, one after 18 hours.

*Boxes.* Four cabinets of 26 boxes (A), one per house; the cabinet opens a free box that is large
enough. A box never holds two parcels.
"""
