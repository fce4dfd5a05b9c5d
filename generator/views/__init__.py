"""Turn the model into what templates print, with every value escaped."""
