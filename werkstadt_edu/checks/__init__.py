"""What a check does behind `werkstadt_edu.check`, the module that lessons import."""
