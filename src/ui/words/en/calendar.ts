/** The reporting calendar of the commune, its reminders, the end of a round. */
export const calendarWords = {
  'calendar.title': 'Reporting calendar',
  'calendar.none': 'No reporting calendar chosen; a round is a month.',
  'calendar.choose': 'Choose the reporting calendar',
  'calendar.help':
    'A round ends with the day on which the data of a report end. The days below are proposed and stand in no plan: correct them after the word of whoever receives the report.',
  'calendar.template': 'After the plan',
  'calendar.cutoff': 'Last day of the data, {report}',
  'calendar.cutoffWrong': 'Write day and month, as 28/2',
  'calendar.before': 'To be handed in before {date}',
  'calendar.receiver': 'Who receives the reports',
  'calendar.receiverWas': 'In the plan: {body}; there are no districts any more',
  'calendar.period.quarter1': 'report of quarter I {year}',
  'calendar.period.months6': 'report of 6 months {year}',
  'calendar.period.months9': 'report of 9 months {year}',
  'calendar.period.year': 'report of the year {year}',
  'calendar.due': 'The commune hands in the {report} before {date}',
  'calendar.left': '{days} days left',
  'calendar.lastDay': 'today is the last day',
  'calendar.cutoffOn': 'The data end with {date}.',
  'calendar.roundEnds': 'The round ends on {date}',
} as const
