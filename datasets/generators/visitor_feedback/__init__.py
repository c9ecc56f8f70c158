"""The generator of `visitor_feedback`: what visitors wrote, and how three raters read it.

Marks: P published figure, D derived from published figures, A assumption. Nothing about the
feedback of visitors is published, so nearly all is A; the places are P: the Jena Digital Werkstadt
in the Post Carré, opened 12-16 August 2024 (P), the new house of the Ernst-Abbe-Bücherei, opened on
25 March 2024 (P), the Smarte Quartier Jena-Lobeda (P), and the Code Week, 7-27 October 2024 (P).

The texts (A). Each text has a writer (one of seven personas), a way (tablet in the foyer, card,
mail, form on the web), a topic and a mood. A core is drawn from hand-written phrases of that topic
and mood, whose alternatives are bound inside the phrase, so that subject and predicate always fit;
a phrase that was used often is drawn less. Bound continuations, an opening, a closing, and an aside
about another topic may surround it; then the persona's hand is laid on it: dialect, the old
spelling, small letters, typing errors. All phrases were written for this project (`phrasebook/`).

What can be found: heat and rain of the common weather bring their own complaints; the robot is
written about in the Code Weeks; new access points at the Werkstadt in April 2025 calm those who
write about devices (A). Mood does not depend on the place, and on the person only by topic (A): no
place is worse than another.

The ratings (A). An intended sentiment (a text with praise and blame counts as neutral) is read by
three raters: R1 careful, R2 inclined to the middle, R3 literal. Irony, some 4 % of the texts, is
read rightly by 85, 60 and 40 %. Fleiss' kappa is about 0.65. Stars follow the writer's intention.
"""
