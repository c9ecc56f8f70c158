"""Makes `library_loans`: a year of lending in the Ernst-Abbe-Bücherei Jena, one tenth, invented.

``werkstadt data build library_loans`` writes it; the same seed gives the same content. Marks: P
published figure, D derived from published ones, A assumption; sources are in
``datasets/library_loans/calibration.yaml``, every number in the module `model`.

The model:

- The size: 100,000 loans are a tenth of "about 1 million loans a year" (P), 15,000 items a tenth
  of 150,000 media (P); 5,000 patrons (A). The source does not say whether it counts renewals as
  loans; here a row is a first loan and `renewals` stands beside it (A).
- The house: closed from 26 February for the move (A), the new house open from 25 March 2024 (P);
  closed on Sundays, Mondays and over Easter (P), on Thuringia's public holidays (P) and on 24 and
  31 December (A). The new house takes returns at all hours (P).
- Demand on site: by weekday with a peak on Saturdays, by season and school holidays (A), twice the
  normal after a long closure (P), with a rush and a lasting level of +25 % in the new house (A).
  People come to take several items at once (A).
- The Onleihe: 16 % of all loans, 12 to 20 % of a month's, high in winter (D from P), on all days.
- Items are asked for by a Zipf-Mandelbrot law per format (A); none is lent before its acquisition.
- Loan periods: 28 days, films and games 14, pictures 56, Onleihe 21 with return by itself (A); a
  due date on a closed day moves to the next open day (A). Renewals: 0.5 to 0.7 per loan in the
  main house (P, from two days).
- Late: 10 % of the loans on site (A), by format, age band, season, reminder and personal habit;
  the area of residence has no effect on anything.
"""
