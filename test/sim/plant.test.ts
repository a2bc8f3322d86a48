import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { plants } from './plant/load.ts'

/** What the simulator noticed of each bug, as `plant/run.ts` tells it. */
let found: Map<string, string>
beforeAll(async () => {
  const command = [
    '--max-semi-space-size=64',
    '--disable-warning=ExperimentalWarning',
    'test/sim/plant/run.ts',
  ]
  const told = await promisify(execFile)(process.execPath, command).catch((error: unknown) => error)
  const { stdout } = told as { stdout: string }
  const lines = stdout.trim().split('\n')
  found = new Map(lines.map((line) => [line.split(' ')[0] as string, line]))
}, 600_000)

test('at least twenty bugs are planted', () => {
  expect(plants.length).toBeGreaterThanOrEqual(20)
})

describe('the simulator notices that', () => {
  test.each(plants.map(({ name, bug }) => [bug, name]))('%s', (_bug, name) => {
    expect(found.get(name) ?? `${name} was not tried`).not.toMatch(/missed|not tried/)
  })
})
