import type { TaskFacts } from '#import/outcome.ts'
import { dateShort } from '#ui/moment.ts'
import { importWords } from '#ui/words/vi/import.ts'

/**
 * What the collaborator is asked about a child that was not found. The same facts make the same words, in Vietnamese
 * whatever the language of the screen: by them a second reading of the list knows the task again.
 */
export function taskText({ name, birth, adults, school, from, on }: TaskFacts): string {
  const born = birth && [birth.day, birth.month, birth.year].filter((part) => part !== undefined).join('/')
  const who = [
    name || importWords['import.task.noName'],
    born && filled('import.task.born', { birth: born }),
    adults.length > 0 && filled('import.task.adults', { adults: [...new Set(adults)].join(', ') }),
    school,
  ]
    .filter(Boolean)
    .join(', ')
  return filled('import.task.find', { who, from, date: dateShort(on) })
}

function filled(key: keyof typeof importWords, values: Record<string, string>): string {
  return importWords[key].replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
}
