### Trainings.

# A date, to be put into other messages, so without a full stop. $date: "Sunday, March 14, 2027". $time: "18:30". $zone: "East Africa Time".
training-when = { $date }, { $time } ({ $zone })
# For who also counts by the Ethiopian calendar. $ethiopianDate: the day by it.
training-when-calendar = { $date }, { $time } ({ $zone }; Ethiopian calendar: { $ethiopianDate })
# For who also counts the hours from dawn, in East Africa. $ethiopianTime: "12:30". $part: the day's four parts, from 6:00, 12:00, 18:00 and 0:00.
training-when-clock = { $date }, { $time } ({ $zone }; Ethiopian calendar and clock: { $ethiopianDate }, { $part ->
    [morning] { $ethiopianTime } in the morning
    [day] { $ethiopianTime } in the daytime
    [evening] { $ethiopianTime } in the evening
   *[night] { $ethiopianTime } at night
})
