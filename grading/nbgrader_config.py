"""nbgrader's settings for a cohort of werkstadt-edu.

This file lies in the folder of every cohort. ``nbgrader``, formgrader and ``werkstadt`` all read
it, so they all grade alike. What differs from one cohort to the next stands beside it, in
``cohort.toml`` and ``policy.toml``; what you add at the end of this file counts for nbgrader and
for werkstadt.
"""

from pathlib import Path

from werkstadt_edu import cohort as cohorts
from werkstadt_edu import release

c = get_config()  # noqa: F821 - nbgrader's reader of settings defines it

here = Path(__file__).resolve().parent
cohort = cohorts.read(here)
limits = cohort.policy.limits

c.CourseDirectory.course_id = cohort.name
c.CourseDirectory.root = str(here)
c.CourseDirectory.db_url = cohort.db_url
c.CourseDirectory.max_file_size = 1000 * limits.megabytes_per_file
c.Exchange.root = str(cohort.exchange)
c.Exchange.timezone = cohorts.TIME_ZONE
c.NbGraderAPI.timezone = cohorts.TIME_ZONE

# What a learner gets.
c.ClearSolutions.code_stub = {"python": release.CODE_STUB[cohort.language]}
c.ClearSolutions.text_stub = release.TEXT_STUB[cohort.language]

# Repair a submission from our source before it is run.
c.Autograde.sanitize_preprocessors = [
    "werkstadt_edu.preprocessors.RepairCells",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
# Run it so that one cell can't take the others with it, and judge what came out.
c.Autograde.autograde_preprocessors = [
    "werkstadt_edu.replay.ReplayExecute",
    "werkstadt_edu.preprocessors.JudgeOutputs",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.ReplayExecute.language = cohort.language.value
c.ReplayExecute.timeout = limits.seconds_per_cell
c.ReplayExecute.seconds_per_submission = limits.seconds_per_submission
c.ReplayExecute.memory_megabytes = limits.memory_megabytes
c.ReplayExecute.written_megabytes = limits.written_megabytes
c.ReplayExecute.output_characters = limits.output_characters
c.ReplayExecute.restarts = limits.restarts
c.ReplayExecute.kernel_log = str(here / "logs" / "kernels.log")
c.JudgeOutputs.language = cohort.language.value
c.LateSubmissionPlugin.penalty_method = cohort.policy.late

# Feedback pages: one file each, in the cohort's language, without scripts.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "werkstadt_edu.preprocessors.PrepareFeedback",
]
c.PrepareFeedback.language = cohort.language.value
c.GenerateFeedback.exporter_class = "werkstadt_edu.feedback_page.FeedbackExporter"

# What formgrader shows to you comes from learners, too.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {"clean_html": "werkstadt_edu.safe_html.clean"}
