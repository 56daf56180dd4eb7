/* hs-zone-cities.c: time zones named by a city or country ("Beirut time", "heure de Paris")
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "hs-zone-cities.h"

#include <string.h>

typedef struct
{
  const char *place; /* a city, or a country that has one zone */
  const char *identifier;
} City;

/* In the order of their first letters. */
static const City cities[] = {
  { "Abidjan", "Africa/Abidjan" }, { "Abu Dhabi", "Asia/Dubai" }, { "Accra", "Africa/Accra" },
  { "Addis Ababa", "Africa/Addis_Ababa" }, { "Algiers", "Africa/Algiers" }, { "Almaty", "Asia/Almaty" },
  { "Amman", "Asia/Amman" }, { "Amsterdam", "Europe/Amsterdam" }, { "Ankara", "Europe/Istanbul" },
  { "Arizona", "America/Phoenix" }, { "Athens", "Europe/Athens" }, { "Atlanta", "America/New_York" },
  { "Auckland", "Pacific/Auckland" }, { "Austin", "America/Chicago" }, { "Baghdad", "Asia/Baghdad" },
  { "Baku", "Asia/Baku" }, { "Bangalore", "Asia/Kolkata" }, { "Bangkok", "Asia/Bangkok" },
  { "Barcelona", "Europe/Madrid" }, { "Beijing", "Asia/Shanghai" }, { "Beirut", "Asia/Beirut" },
  { "Belgrade", "Europe/Belgrade" }, { "Bengaluru", "Asia/Kolkata" }, { "Berlin", "Europe/Berlin" },
  { "Bern", "Europe/Zurich" }, { "Bogota", "America/Bogota" }, { "Bogotá", "America/Bogota" },
  { "Boston", "America/New_York" }, { "Brasilia", "America/Sao_Paulo" }, { "Brasília", "America/Sao_Paulo" },
  { "Bratislava", "Europe/Bratislava" }, { "Brisbane", "Australia/Brisbane" }, { "Brussels", "Europe/Brussels" },
  { "Bucharest", "Europe/Bucharest" }, { "Budapest", "Europe/Budapest" },
  { "Buenos Aires", "America/Argentina/Buenos_Aires" }, { "Cairo", "Africa/Cairo" }, { "Cape Town", "Africa/Johannesburg" },
  { "Caracas", "America/Caracas" }, { "Casablanca", "Africa/Casablanca" }, { "Chicago", "America/Chicago" },
  { "China", "Asia/Shanghai" }, { "Colombo", "Asia/Colombo" }, { "Copenhagen", "Europe/Copenhagen" },
  { "Dakar", "Africa/Dakar" }, { "Damascus", "Asia/Damascus" }, { "Dar es Salaam", "Africa/Dar_es_Salaam" },
  { "Delhi", "Asia/Kolkata" }, { "Denver", "America/Denver" }, { "Dhaka", "Asia/Dhaka" },
  { "Doha", "Asia/Qatar" }, { "Dubai", "Asia/Dubai" }, { "Dublin", "Europe/Dublin" },
  { "Egypt", "Africa/Cairo" }, { "Frankfurt", "Europe/Berlin" }, { "Geneva", "Europe/Zurich" },
  { "German", "Europe/Berlin" }, { "Ghana", "Africa/Accra" }, { "Hanoi", "Asia/Ho_Chi_Minh" },
  { "Harare", "Africa/Harare" }, { "Helsinki", "Europe/Helsinki" }, { "Hong Kong", "Asia/Hong_Kong" },
  { "Houston", "America/Chicago" }, { "India", "Asia/Kolkata" }, { "Indian", "Asia/Kolkata" },
  { "Ireland", "Europe/Dublin" }, { "Irish", "Europe/Dublin" }, { "Islamabad", "Asia/Karachi" },
  { "Israel", "Asia/Jerusalem" }, { "Istanbul", "Europe/Istanbul" }, { "Jakarta", "Asia/Jakarta" },
  { "Japan", "Asia/Tokyo" }, { "Jerusalem", "Asia/Jerusalem" }, { "Johannesburg", "Africa/Johannesburg" },
  { "Kabul", "Asia/Kabul" }, { "Kampala", "Africa/Kampala" }, { "Karachi", "Asia/Karachi" },
  { "Kathmandu", "Asia/Kathmandu" }, { "Kenya", "Africa/Nairobi" }, { "Kenyan", "Africa/Nairobi" },
  { "Khartoum", "Africa/Khartoum" }, { "Kiev", "Europe/Kiev" }, { "Kigali", "Africa/Kigali" },
  { "Kinshasa", "Africa/Kinshasa" }, { "Kolkata", "Asia/Kolkata" }, { "Korea", "Asia/Seoul" },
  { "Kuala Lumpur", "Asia/Kuala_Lumpur" }, { "Kuwait", "Asia/Kuwait" }, { "Kyiv", "Europe/Kiev" },
  { "Lagos", "Africa/Lagos" }, { "Lahore", "Asia/Karachi" }, { "Lima", "America/Lima" },
  { "Lisbon", "Europe/Lisbon" }, { "Ljubljana", "Europe/Ljubljana" }, { "London", "Europe/London" },
  { "Los Angeles", "America/Los_Angeles" }, { "Luanda", "Africa/Luanda" }, { "Lusaka", "Africa/Lusaka" },
  { "Luxembourg", "Europe/Luxembourg" }, { "Madrid", "Europe/Madrid" }, { "Malaysia", "Asia/Kuala_Lumpur" },
  { "Manila", "Asia/Manila" }, { "Maputo", "Africa/Maputo" }, { "Mauritius", "Indian/Mauritius" },
  { "Melbourne", "Australia/Melbourne" }, { "Mexico City", "America/Mexico_City" }, { "Milan", "Europe/Rome" },
  { "Minsk", "Europe/Minsk" }, { "Montevideo", "America/Montevideo" }, { "Montreal", "America/Toronto" },
  { "Moscow", "Europe/Moscow" }, { "Mumbai", "Asia/Kolkata" }, { "Munich", "Europe/Berlin" },
  { "Nairobi", "Africa/Nairobi" }, { "Nepal", "Asia/Kathmandu" }, { "New Delhi", "Asia/Kolkata" },
  { "New York", "America/New_York" }, { "Nigeria", "Africa/Lagos" }, { "Nigerian", "Africa/Lagos" },
  { "Oslo", "Europe/Oslo" }, { "Pakistan", "Asia/Karachi" }, { "Paris", "Europe/Paris" },
  { "Perth", "Australia/Perth" }, { "Philippine", "Asia/Manila" }, { "Prague", "Europe/Prague" },
  { "Reykjavik", "Atlantic/Reykjavik" }, { "Riga", "Europe/Riga" }, { "Rio", "America/Sao_Paulo" },
  { "Riyadh", "Asia/Riyadh" }, { "Rome", "Europe/Rome" }, { "San Francisco", "America/Los_Angeles" },
  { "Santiago", "America/Santiago" }, { "Sao Paulo", "America/Sao_Paulo" }, { "São Paulo", "America/Sao_Paulo" },
  { "Sarajevo", "Europe/Sarajevo" }, { "Saigon", "Asia/Ho_Chi_Minh" }, { "Seattle", "America/Los_Angeles" },
  { "Seoul", "Asia/Seoul" }, { "Shanghai", "Asia/Shanghai" }, { "Singapore", "Asia/Singapore" },
  { "Skopje", "Europe/Skopje" }, { "Sofia", "Europe/Sofia" }, { "South Africa", "Africa/Johannesburg" },
  { "Stockholm", "Europe/Stockholm" }, { "Sydney", "Australia/Sydney" }, { "Taipei", "Asia/Taipei" },
  { "Tallinn", "Europe/Tallinn" }, { "Tashkent", "Asia/Tashkent" }, { "Tbilisi", "Asia/Tbilisi" },
  { "Tehran", "Asia/Tehran" }, { "Tel Aviv", "Asia/Jerusalem" }, { "Tokyo", "Asia/Tokyo" },
  { "Toronto", "America/Toronto" }, { "Tunis", "Africa/Tunis" }, { "Turkey", "Europe/Istanbul" },
  { "Uganda", "Africa/Kampala" }, { "UK", "Europe/London" }, { "Vancouver", "America/Vancouver" },
  { "Vienna", "Europe/Vienna" }, { "Vilnius", "Europe/Vilnius" }, { "Warsaw", "Europe/Warsaw" },
  { "Washington", "America/New_York" }, { "Yangon", "Asia/Yangon" }, { "Yerevan", "Asia/Yerevan" },
  { "Zagreb", "Europe/Zagreb" }, { "Zurich", "Europe/Zurich" }, { "Zürich", "Europe/Zurich" },
};

static const char *const befores[] = { "heure de ", "hora de ", "hora en " };
static const char *const afters[] = { " time", " local time", " standard time", " summer time" };

static gboolean
ends_word (const char *p)
{
  return !g_unichar_isalnum (g_utf8_get_char (p)) && *p != '_';
}

/* The first of those that begin with @letter, or with a later one: they are in the order of their letters. */
static gsize
find_letter (char letter)
{
  gsize low = 0, high = G_N_ELEMENTS (cities);

  while (low < high)
    {
      gsize middle = (low + high) / 2;

      if (*cities[middle].place < letter)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static const City *
find_city (const char *text)
{
  const City *found = NULL;

  for (gsize i = find_letter (*text); i < G_N_ELEMENTS (cities) && *cities[i].place == *text; i++)
    {
      gsize length = strlen (cities[i].place);

      if (strncmp (text, cities[i].place, length) == 0 && ends_word (text + length)
          && (found == NULL || length > strlen (found->place)))
        found = &cities[i];
    }
  return found;
}

/* Bytes of the word for time that stands behind a place, 0 where none does. */
static gsize
skip_time (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (afters); i++)
    if (g_ascii_strncasecmp (text, afters[i], strlen (afters[i])) == 0 && ends_word (text + strlen (afters[i])))
      return strlen (afters[i]);
  return 0;
}

const char *
hs_zone_cities_find (const char *text, gsize *length)
{
  const City *city;

  for (gsize i = 0; i < G_N_ELEMENTS (befores); i++)
    if (g_ascii_strncasecmp (text, befores[i], strlen (befores[i])) == 0
        && (city = find_city (text + strlen (befores[i]))) != NULL)
      {
        *length = strlen (befores[i]) + strlen (city->place);
        return city->identifier;
      }
  city = g_ascii_isupper (*text) ? find_city (text) : NULL;
  if (city == NULL || (*length = skip_time (text + strlen (city->place))) == 0)
    return NULL;
  *length += strlen (city->place);
  return city->identifier;
}

const char *
hs_zone_cities_get (guint index, const char **identifier)
{
  if (index >= G_N_ELEMENTS (cities))
    return NULL;
  *identifier = cities[index].identifier;
  return cities[index].place;
}
