"""What people of Jena reported to their city from 2018 to 2024: texts, places, handling; invented.

Marks: P published figure, D derived from published figures by arithmetic, A assumption. The sources
stand in ``datasets/citizen_reports/calibration.yaml``.

How many, and when
    P the service started on 17 September 2018; 300 reports in its first month, 7,392 until February
    2022, more than 12,000 until November 2023, number 15,551 in 2024. D about 2,600 a year. P more
    reports in the pandemic (A: by 35 %, March 2020 to June 2021). A fewer at weekends and on
    holidays, two peaks a day. P a report is released on Monday to Friday between 8 and 15 o'clock.
    A seasons by issue: lamps when it is dark, leaves, snow, weeds, young trees in dry summers,
    branches after storms, potholes after frost, bulky waste when students move. The weather is the
    common one from 2023 on, before that cold and stormy spells are drawn (A).
What about
    P fourteen categories, of which discriminating advertising was added in 2022; P traffic first,
    bulky waste second. A all shares. A report comes from an issue of a category (potholes,
    E-scooters, swings); some issues are as well at home in another category, so the texts overlap
    (A).
How it is said
    A a persona with a register, a style from three words to a dozen sentences, phrases bound to the
    issue, and a careless hand: typing errors, missing umlauts, dictation, dialect, all small
    letters. P the tone became rougher from mid-June 2020.
Where
    A real places of Jena, about where they lie. Reports without a place (A 7.5 %) are put at one
    point at Eichplatz (P) until the new version of 28 November 2023 (P). The zones A-H are a
    patchwork of cells of about 60 m, dealt out at random over the whole city: no zone is a
    district. D inhabitants add up to the city's 108,393.
How it is handled
    P from one day to one year, reminder after two weeks, 5,980 of 7,392 closed in February 2022. A
    lognormal by category and priority, longer for wrong categories and for unknown places. A a
    priority set by hand until the end of 2022, biased in two zones; two zones report only half of
    what an inspection finds.
"""
