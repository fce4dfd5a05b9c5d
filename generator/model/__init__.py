"""The model of an API, in OpenAPI's terms."""
