"""The training curriculum of the Jena Digital Werkstadt, and the tools to run it."""
