"""The generator of `workshop_bookings`: rooms, desks, events and visitors of the Digital Werkstadt.

Marks: P published figure, D derived from published figures, A assumption.

The house (P): the Jena Digital Werkstadt in the Post Carré, with innovation and experiment rooms, a
co-working space, an event area and a showroom, opened in the week of 12-16 August 2024. Its numbers
are not published; the scale is that of the ProbierLaden in its first year (P): 157 open days,
3,700-3,900 visitors, 2,086 consultations, 178 visitors in groups, 514 participants of courses on
88 days. Sizes of rooms, prices and hours are A.

Bookings (A). Requests arrive with a lead time that depends on the room; they follow weekday, hour,
school holidays and a growth that slows down. Who asks first gets the room; a cancelled slot is free
again for later requests; who finds nothing free is declined. So bookings are demand cut off at the
capacity. Whether someone comes depends on the lead time, the organisation, the person who books,
rain, and the day as a whole: absences of one day go together, and a binomial model that ignores
this underestimates the risk of overbooking.

Events (A, courses D). 260 events in eight formats; registrations by invented people, waiting lists
that move up when somebody cancels, absences that depend on price, lead time, rain, habit and, from
March 2025 on, a reminder by mail that is drawn by lot for each registration: an experiment with an
effect of about eight percentage points. The Code Week of 7-27 October 2024 (P) and that of 2025 (A)
bring events of their own.

The robot (A): NAOme lives in the library and visits the Werkstadt on Mondays, when the library is
closed. Counts only, groups of five at least.
"""
