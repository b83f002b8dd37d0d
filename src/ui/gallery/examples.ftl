### Words of examples that no page of the app uses yet. Only in the gallery.

example-languages = Taal · Language · لغة
