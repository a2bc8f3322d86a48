import type { FigureError } from '#score/parse.ts'

export interface ScoreCommand {
  rules: string
  figures: string
  group: string | null
  training: boolean
}

const names = ['--rules', '--figures', '--group', '--training'] as const

/** The words of the command line as options, or one error for each that is wrong. */
export function readOptions(
  words: readonly string[],
): { command: ScoreCommand } | { errors: readonly FigureError[] } {
  const values = new Map<string, string>()
  const errors: FigureError[] = []
  const report = (path: string, message: string) => errors.push({ path, message })
  for (let index = 0; index < words.length; index += 1) {
    const name = words[index] as string
    if (!(names as readonly string[]).includes(name)) {
      report(name, `unknown option; known are ${names.join(', ')}`)
      continue
    }
    const value = words[index + 1]
    if (value === undefined || value.startsWith('--')) {
      report(name, 'needs a value')
      continue
    }
    if (values.has(name)) report(name, 'given twice')
    values.set(name, value)
    index += 1
  }
  const rules = values.get('--rules')
  const figures = values.get('--figures')
  const training = values.get('--training') ?? 'on'
  for (const name of ['--rules', '--figures']) {
    if (!values.has(name) && !errors.some((error) => error.path === name)) report(name, 'is required')
  }
  if (training !== 'on' && training !== 'off') report('--training', `expected on or off, found ${training}`)
  if (errors.length > 0 || rules === undefined || figures === undefined) return { errors }
  return { command: { rules, figures, group: values.get('--group') ?? null, training: training === 'on' } }
}
