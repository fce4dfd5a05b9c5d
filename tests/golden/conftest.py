"""The golden files hold tests of the SDK that they belong to; they are not run here."""

collect_ignore = ["expected"]
