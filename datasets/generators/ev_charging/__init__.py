"""The model of `ev_charging`: sessions at the public charging points of Jena, 2024 and 2025.

Marks: P published figure, D derived from published figures by arithmetic, A assumption. Sources
stand in ``datasets/ev_charging/calibration.yaml``.

*Points.* 116 points at 52 sites, 110 of them (P) in use at the end; sites are opened one after the
other, new ones with 11 kW (P). Streets are real, the rest is invented (A): what stands there, its
kind (centre, leisure, residential, transit, work), its coded hardware, how popular it is. Three
sites are hot: far more drivers ask there than can be served. Three sites with hardware A are taken
down (A); they had fewer sessions and more faults.

*Requests.* A Poisson process whose rate changes from hour to hour with the kind of site, the wall
clock, the weekday, public and school holidays, rain, growth, and the age of the site (A). Its level
gives 22,400 sessions from January to October 2024 (P), 0.7 a point and day (D).

*Drivers.* Seven sessions in ten are members' (A) with a usual site; few of them charge often. Car,
wish for energy and habit of staying belong to the card (A), so that sessions of one card resemble
each other. Cards are pseudonyms without order; nobody charges at two points at once.

*Stay.* A driver means to stay for a time that depends on the kind of site and the hour, in the
evening often until the next morning (A). The car charges with what point and car can both do until
it has what the driver wants, a lognormal amount that grows with the cold (A); the mean is 14.9 kWh
(D). Stay = charging + idling. Whoever leaves earlier takes less. At some centre sites the operator
ends sessions after four hours (A).

*Queue.* A driver who finds all points of a site taken waits about twenty minutes (A) and drives on.
Who drove on is in no table: sessions are what was served, not what was asked for.
"""
