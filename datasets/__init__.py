"""The training data sets, their generators and their package descriptor."""
