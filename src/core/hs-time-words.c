/* hs-time-words.c: the words that time expressions are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-time-words.h"

#include <string.h>

#include "hs-time-scanner.h"

#define MOST_WORDS 31

#define MONTH(value, ...) { HS_TIME_WORD_MONTH, value, { __VA_ARGS__ } }
#define WEEKDAY(value, ...) { HS_TIME_WORD_WEEKDAY, value, { __VA_ARGS__ } }
#define UNIT(value, ...) { HS_TIME_WORD_UNIT, value, { __VA_ARGS__ } }
#define WORDS(class, ...) { HS_TIME_WORD_##class, 0, { __VA_ARGS__ } }
#define VALUED(class, value, ...) { HS_TIME_WORD_##class, value, { __VA_ARGS__ } }

/* English, then French, Spanish and German. A word may stand in several groups. */
static const struct
{
  guint class;
  int value;
  const char *words[MOST_WORDS + 1];
} groups[] = {
  MONTH (1, "january", "jan", "janvier", "janv", "enero", "januar"),
  MONTH (2, "february", "feb", "février", "fevrier", "févr", "febrero", "februar"),
  MONTH (3, "march", "mar", "mars", "marzo", "märz"),
  MONTH (4, "april", "apr", "avril", "avr", "abril", "abr"),
  MONTH (5, "may", "mai", "mayo"),
  MONTH (6, "june", "jun", "juin", "junio", "juni"),
  MONTH (7, "july", "jul", "juillet", "juil", "julio", "juli"),
  MONTH (8, "august", "aug", "août", "aout", "agosto"),
  MONTH (9, "september", "sept", "sep", "septembre", "septiembre", "setiembre"),
  MONTH (10, "october", "oct", "octobre", "octubre", "oktober", "okt"),
  MONTH (11, "november", "nov", "novembre", "noviembre"),
  MONTH (12, "december", "dec", "décembre", "decembre", "déc", "diciembre", "dic", "dezember", "dez"),
  WEEKDAY (1, "monday", "mon", "lundi", "lunes", "montag"),
  WEEKDAY (2, "tuesday", "tue", "tues", "mardi", "martes", "dienstag"),
  WEEKDAY (3, "wednesday", "wed", "mercredi", "miércoles", "miercoles", "mittwoch"),
  WEEKDAY (4, "thursday", "thu", "thur", "thurs", "jeudi", "jueves", "donnerstag"),
  WEEKDAY (5, "friday", "fri", "vendredi", "viernes", "freitag"),
  WEEKDAY (6, "saturday", "sat", "samedi", "sábado", "sabado", "samstag", "sonnabend"),
  WEEKDAY (7, "sunday", "sun", "dimanche", "domingo", "sonntag"),
  WORDS (CAPITAL, "may", "march", "mar", "sat", "sun", "wed"),
  VALUED (MERIDIEM, HS_MERIDIEM_AM, "am"),
  VALUED (MERIDIEM, HS_MERIDIEM_PM, "pm"),
  WORDS (ORDINAL, "st", "nd", "rd", "th", "er"),
  WORDS (OF, "of", "de", "del"),
  WORDS (THE, "the", "le", "el", "den"),
  WORDS (JOIN, "at", "on", "from", "between", "by", "around", "about", "approximately", "approx", "roughly", "à",
         "de", "vers", "las", "desde", "entre", "um", "von", "ab", "gegen"),
  WORDS (LEAD, "at", "by", "since", "until", "till", "from", "before", "after", "around", "about", "between", "to",
         "approximately", "approx", "roughly", "à", "vers", "dès", "las", "desde", "hasta", "um", "bis", "ab"),
  WORDS (HOUR, "at", "around", "between", "à", "vers", "entre", "dès", "las", "la", "hacia"),
  WORDS (RANGE, "to", "until", "till", "through", "thru", "à", "a", "au", "al", "hasta", "bis"),
  WORDS (AND, "and", "et", "y", "und"),
  WORDS (BETWEEN, "between", "entre", "zwischen"),
  WORDS (ABOUT, "around", "about", "approximately", "approx", "roughly", "circa", "ca", "nearly", "almost", "vers",
         "environ", "hacia", "sobre", "gegen", "etwa"),
  WORDS (MORE, "over", "under", "than", "nearly", "almost"),
  WORDS (LENGTH, "for", "lasted", "lasting", "lasts", "took", "taking", "takes", "within", "duration", "over", "every",
         "each", "last", "past", "total", "pendant", "durée", "duré", "dure", "durante", "duró", "dura", "duración", "dauerte"),
  VALUED (NAMED, 12, "noon", "midday", "midi", "mediodía", "mediodia"),
  VALUED (NAMED, 0, "midnight", "minuit", "medianoche"),
  UNIT (HS_TIME_UNIT_SECOND, "s", "sec", "secs", "second", "seconds", "seconde", "secondes", "segundo", "segundos", "sekunden"),
  UNIT (HS_TIME_UNIT_MINUTE, "m", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuten"),
  UNIT (HS_TIME_UNIT_HOUR, "h", "hr", "hrs", "hour", "hours", "heure", "heures", "hora", "horas", "stunde", "stunden"),
  UNIT (HS_TIME_UNIT_DAY, "d", "day", "days", "jour", "jours", "día", "dia", "días", "dias", "tag", "tage"),
  UNIT (HS_TIME_UNIT_WEEK, "w", "week", "weeks", "semaine", "semaines", "semana", "semanas", "woche", "wochen"),
  WORDS (CLOCK, "uhr"),
  WORDS (NEXT, "next", "following"),
  WORDS (LATER, "later", "después", "despues"),
  WORDS (RATIO, "ratio", "aspect"),
  VALUED (COUNT, 1, "a", "an", "one", "une", "un", "una", "eine", "einer"),
  VALUED (COUNT, 2, "two", "deux", "dos", "zwei"),
  VALUED (COUNT, 3, "three", "trois", "tres", "drei"),
  VALUED (COUNT, 4, "four", "quatre", "cuatro", "vier"),
  VALUED (COUNT, 5, "five", "cinq", "cinco", "fünf"),
  VALUED (COUNT, 6, "six", "seis", "sechs"),
  VALUED (COUNT, 7, "seven", "siete", "sieben"),
  VALUED (COUNT, 8, "eight", "huit", "ocho", "acht"),
  VALUED (COUNT, 9, "nine", "neuf", "nueve", "neun"),
  VALUED (COUNT, 10, "ten", "dix", "diez", "zehn"),
  VALUED (COUNT, 11, "eleven", "onze", "once"),
  VALUED (COUNT, 12, "twelve", "douze", "doce"),
  VALUED (COUNT, 15, "fifteen", "quinze", "quince"),
  VALUED (COUNT, 20, "twenty", "vingt", "veinte"),
  VALUED (COUNT, 30, "thirty", "trente", "treinta"),
  VALUED (COUNT, 40, "forty", "quarante", "cuarenta"),
  VALUED (COUNT, 50, "fifty"),
  VALUED (COUNT, 60, "sixty"),
  VALUED (COUNT, 90, "ninety"),
  WORDS (HALF, "half"),
  WORDS (QUARTER, "quarter", "quarters"),
};

/* Sorted by the first byte, then by length; the words that begin with byte c stand from @starts[c] to before @starts[c + 1]. */
static HsTimeWord *table;
static guint starts[257];

static int
compare_words (gconstpointer a, gconstpointer b)
{
  const HsTimeWord *one = a, *other = b;

  if (*one->text != *other->text)
    return (guchar) *one->text < (guchar) *other->text ? -1 : 1;
  if (one->length != other->length)
    return one->length < other->length ? -1 : 1;
  return strcmp (one->text, other->text);
}

/* Whether @text, of which the first byte does, spells @word. */
static gboolean
spells (const HsTimeWord *word, const char *text)
{
  for (gsize i = word->length - 1; i > 0; i--)
    if ((g_ascii_isupper (text[i]) ? text[i] | 0x20 : text[i]) != word->text[i])
      return FALSE;
  return TRUE;
}

static void
find_starts (guint n)
{
  for (guint letter = 0, i = 0; letter < G_N_ELEMENTS (starts); letter++)
    {
      while (i < n && (guchar) table[i].text[0] < letter)
        i++;
      starts[letter] = i;
    }
}

static HsTimeWord *
collect (guint *n)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (HsTimeWord));
  guint last = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    for (gsize j = 0; groups[i].words[j] != NULL; j++)
      {
        HsTimeWord word = { groups[i].words[j], groups[i].class, groups[i].value, strlen (groups[i].words[j]) };

        g_array_append_val (words, word);
      }
  g_array_sort (words, compare_words);

  for (guint i = 1; i < words->len; i++)
    {
      HsTimeWord *kept = &g_array_index (words, HsTimeWord, last);
      HsTimeWord *word = &g_array_index (words, HsTimeWord, i);

      if (strcmp (kept->text, word->text) != 0)
        g_array_index (words, HsTimeWord, ++last) = *word;
      else
        {
          kept->classes |= word->classes;
          kept->value = MAX (kept->value, word->value);
        }
    }
  *n = last + 1;
  return (HsTimeWord *) (gpointer) g_array_free (words, FALSE);
}

static void
ensure_table (void)
{
  static gsize ready;

  if (g_once_init_enter (&ready))
    {
      guint n;

      table = collect (&n);
      find_starts (n);
      g_once_init_leave (&ready, 1);
    }
}

const HsTimeWord *
hs_time_words_find (const char *text, gsize length)
{
  guchar first;

  ensure_table ();
  if (length == 0)
    return NULL;
  first = (guchar) g_ascii_tolower (*text);
  for (guint i = starts[first]; i < starts[first + 1] && table[i].length <= length; i++)
    if (table[i].length == length && spells (&table[i], text))
      return &table[i];
  return NULL;
}

gint64
hs_time_unit_get_seconds (HsTimeUnit unit)
{
  static const gint64 seconds[] = { 1, 60, 60 * 60, 24 * 60 * 60, 7 * 24 * 60 * 60 };

  return seconds[unit];
}
