"""Two weeks of traces, logs and releases of an urban data platform, invented.

Marks: P published, D derived, A assumption. Nearly everything here is A: no city publishes the
traces of its platform. What is known is how such systems behave, and that is what the model keeps.

Architecture (A): eight services named after the adapters of an urban data platform. `gateway` takes
the requests of the portal, `auth` checks them, `booking` knows the rooms, `history` keeps time
series, `glt-adapter` speaks with the buildings' control (Gebäudeleittechnik), `weather-adapter`
with a weather service, `iot-ingest` takes the readings of the sensors, `notify` sends mails. Each
service runs on two of four hosts (A).

Requests (A): visitors follow the hour, the weekday and the holiday; sensors never sleep; every
night at 02:30 civil time a job rolls up the day. Only one request in twenty is traced, as is usual
for traces (head sampling).

Durations (A): the own time of a call is lognormal around a median; one call in eighty meets a cold
cache or a pause and takes several times as long; the own time grows with the load as 1/(1 - load),
as in a queue (D, M/M/1). What a parent waits for lies within the parent. That a rare slow call is a
frequent one for a request that makes many is no assumption but arithmetic (Dean, Barroso: "The Tail
at Scale", Communications of the ACM 56(2), 2013). The weather service is slow in wind and rain (A);
the weather is that of all data sets.

What happens in the two weeks (all A): `booking` 1.5.0 asks for each room one by one (N+1); a fault
of the buildings' control turns into a retry storm that outlives its cause; a circuit breaker shows
at the next fault what it is worth; `history` 2.4.0 writes its lines otherwise; `iot-ingest` 3.2.0
writes a new text for each unknown sensor; when summer time ends the nightly job runs twice. These
things happened: they stand in the raw tables and in the clean ones.

What was recorded wrongly (only raw): a host's clock went slow, spans got lost, a host writes its
logs in civil time, a log shipper sent lines twice.
"""
