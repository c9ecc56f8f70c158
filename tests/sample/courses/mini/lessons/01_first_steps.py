# %% [raw] role="head"
r"""
title = { de = "Erste Summe", en = "First sum" }
level = "beginner"
minutes = { teaching = 20, practice = 25 }
prerequisites = []
data = []
frameworks = []

[[objectives]]
level = "R1"
de = "Zwei Zahlen addieren."
en = "Add two numbers."

[[objectives]]
level = "R1"
de = "Eine Maske bilden."
en = "Build a mask."

[[objectives]]
level = "R2"
de = "Eine Entscheidung begründen."
en = "Give reasons for a decision."
"""

# %%
from werkstadt_edu import check, language
from werkstadt_edu.support import hint

language.use(L("de", "en"))
numbers = [1, 2, 3]

# %% [markdown] lang="de"
r"""
## Summen
Eine [Maske](term:mask) ist nützlich. Die Summe ist 1.006.
"""

# %% [markdown] lang="en"
r"""
## Sums
A [mask](term:mask) is useful. The sum is 1,006.
"""

# %% role="guard"
assert language.number(sum(numbers) + 1000) == L("1.006", "1,006")


# %% role="solution" grade_id="total"
def total(values):
    # de: Geben Sie die Summe zurück.
    # en: Return the sum.
    ### BEGIN SOLUTION
    return sum(values)
    ### END SOLUTION


# %% [markdown] role="hints" grade_id="total" lang="de"
r"""
Was heißt addieren?

---

Es gibt eine eingebaute Funktion.

---

`return s…(values)`
"""

# %% [markdown] role="hints" grade_id="total" lang="en"
r"""
What does adding mean?

---

There is a built-in function.

---

`return s…(values)`
"""

# %% role="tests" grade_id="total-tests" points=2
check.equal(check.call(total, numbers), 6, what="total(numbers)")
### BEGIN HIDDEN TESTS
check.equal(check.call(total, []), 0, what="total([])")
### END HIDDEN TESTS
check.passed(L("Die Summe stimmt.", "The sum is right."))

# %% role="solution" grade_id="biggest"
biggest = ...
### BEGIN SOLUTION
biggest = max(numbers)
### END SOLUTION

# %% [markdown] role="hints" grade_id="biggest" lang="de"
r"""
Sehen Sie hin.

---

`max` hilft.

---

`biggest = m…(numbers)`
"""

# %% [markdown] role="hints" grade_id="biggest" lang="en"
r"""
Look.

---

`max` helps.

---

`biggest = m…(numbers)`
"""

# %% role="tests" grade_id="biggest-tests" points=1
check.equal(biggest, 3, what="biggest")
check.passed(L("Gefunden.", "Found."))

# %% [markdown] role="quiz" grade_id="quiz-mask" lang="de"
r"""
Was ist `numbers > 2`?

- [ ] Eine kürzere Liste.
  > Nein, das wählt noch nichts aus.
- [x] Ein Fehler.
  > Genau: Listen lassen sich so nicht vergleichen.
"""

# %% [markdown] role="quiz" grade_id="quiz-mask" lang="en"
r"""
What is `numbers > 2`?

- [ ] A shorter list.
  > No, nothing is selected yet.
- [x] An error.
  > Exactly: lists can't be compared like this.
"""

# %% [markdown] lang="de"
r"""
## Entscheiden
Warum addieren Sie? Schreiben Sie zwei Sätze.
"""

# %% [markdown] lang="en"
r"""
## Deciding
Why do you add? Write two sentences.
"""

# %% [markdown] role="rubric" grade_id="why" lang="de"
r"""
- 2: Nennt einen Grund.
- 1: Nennt eine Grenze.
"""

# %% [markdown] role="rubric" grade_id="why" lang="en"
r"""
- 2: Gives a reason.
- 1: Names a limit.
"""

# %% [markdown] role="manual" grade_id="why" points=3 lang="de"
r"""
<!-- ### BEGIN SOLUTION -->
Weil wir die Summe brauchen.
<!-- ### END SOLUTION -->
"""

# %% [markdown] role="manual" grade_id="why" points=3 lang="en"
r"""
<!-- ### BEGIN SOLUTION -->
Because we need the sum.
<!-- ### END SOLUTION -->
"""
