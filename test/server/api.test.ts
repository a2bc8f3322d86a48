import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { healthSchema } from '#protocol/health.ts'
import { problemStatus } from '#protocol/problem.ts'
import { createApp } from '#server/app.ts'
import { createRandom, openOffice, type Office } from '../part/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

interface Description {
  openapi: string
  paths: Record<
    string,
    Record<string, { responses: Record<string, { description: string }>; requestBody?: unknown }>
  >
}

describe('the description of the API', () => {
  test('covers every route that the app serves, and no other', async () => {
    const app = createApp({
      database: office.test.database,
      kind: 'training',
      clock: () => 0,
      random: createRandom('api'),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      version: 'test',
    })
    const served = app.routes
      .filter(({ path }) => path.startsWith('/api/') && !path.includes('*'))
      .map(({ method, path }) => `${method} ${path}`)
    const description = (await (await office.request('/api/openapi.json')).json()) as Description
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    )
    expect(described.toSorted()).toEqual(served.toSorted())
  })

  test('names every reason with its status, and what a push takes', async () => {
    const { paths } = (await (await office.request('/api/openapi.json')).json()) as Description
    const text = JSON.stringify(paths)
    for (const [reason, status] of Object.entries(problemStatus)) {
      expect(text).toContain(reason)
      const found = Object.values(paths).some((methods) =>
        Object.values(methods).some(({ responses }) =>
          responses[status]?.description.split(', ').includes(reason),
        ),
      )
      expect([reason, found]).toEqual([reason, true])
    }
    expect(JSON.stringify(paths['/api/v1/push']?.['post']?.requestBody)).toContain('phoneTime')
  })
})

test('health tells protocol, kind, version and clock to anybody', async () => {
  const health = healthSchema.parse(await (await office.request('/api/v1/health')).json())
  expect(health).toEqual({
    status: 'ok',
    protocol: 1,
    kind: 'training',
    version: 'test',
    clock: office.clock.now,
  })
})
