# %% role="right" grade_id="total"
def total(values):
    result = 0
    for value in values:
        result += value
    return result


# %% role="right" grade_id="total"
import numpy as np

total = np.sum


# %% role="wrong" grade_id="total"
# de: return
# en: return
def total(values):
    sum(values)


# %% role="wrong" grade_id="total"
# de: total([])
# en: total([])
def total(values):
    return 6


# %% role="wrong" grade_id="total"
# de: total(numbers)
# en: total(numbers)
def total(values):
    return sum(values) + 1


# %% role="right" grade_id="biggest"
biggest = sorted(numbers)[-1]

# %% role="right" grade_id="biggest"
biggest = 3.0

# %% role="wrong" grade_id="biggest"
# de: biggest
# en: biggest
biggest = min(numbers)

# %% role="wrong" grade_id="biggest"
# de: biggest
# en: biggest
biggest = len(numbers) + 1

# %% role="wrong" grade_id="biggest"
# de: Text
# en: text
biggest = "3"
