"""Two years of work of two software teams: board, deployments, incidents; invented.

Marks: P published, D derived, A assumption. Published are the four measures of software delivery
and the clusters of the DORA report of 2024; all else is A.

The queue (A): each team has a board with the columns backlog, ready, development, review, test and
done. Work arrives at random (Poisson by working day, less in the holidays). A ticket needs some
hours of development, review and test, drawn from lognormal distributions. Nobody does two things at
once for free: the hours of a column are shared among its tickets, and each ticket beyond one per
head costs time for switching (A; Weinberg, "Quality Software Management", vol. 1, 1992, is the
usual source for the shape). Expedited tickets overtake the others.

The change (A): until 28 February 2025 there is no limit on the work in progress and what is ready
waits for the release train, every second Wednesday. On Monday, 3 March 2025 both teams set limits
per column and release a ticket when it is done. Cycle time, frequency of deployment and time to
recover move from the medium to the high cluster (P for the limits between the clusters).

Working time (D): Monday to Friday without the public holidays of Thuringia and the days between
Christmas and New Year; in the school holidays fewer hands (A). Tickets move only in working time;
incidents keep no hours.

What was recorded wrongly, or gamed, stands in the raw tables only; see the table of faults.
"""
