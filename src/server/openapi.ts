import * as z from 'zod/mini'
import type { ProblemReason } from '#model/reason.ts'
import { problemSchema, problemStatus } from '#protocol/problem.ts'
import { protocolVersion, versionHeader } from '#protocol/version.ts'
import { commonReasons, enrolledReasons, routes, type Route } from './route.ts'

/** The description of every route after OpenAPI 3.1, made from the schemas that the routes parse with. */
export function describeApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sổ Trẻ Em',
      version,
      description:
        'The steps named here are those of src/protocol/PROTOCOL.md, which is the law of this protocol.',
      license: { name: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { problem: schemaOf(problemSchema) },
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'book.device.secret, from /enrol' },
      },
    },
  }
}

function describeRoute(name: string, route: Route): Record<string, unknown> {
  const reasons = [...commonReasons, ...(route.isOpen ? [] : enrolledReasons), ...route.reasons]
  return {
    operationId: name,
    summary: route.summary,
    ...(route.steps !== '' && { description: `Steps ${route.steps}` }),
    security: route.isOpen ? [] : [{ device: [] }],
    parameters: parametersOf(route),
    ...(route.request && { requestBody: { required: true, content: json(schemaOf(route.request)) } }),
    responses: {
      200: { description: 'Done', content: json(schemaOf(route.answer)) },
      ...problemsOf(reasons),
    },
  }
}

function parametersOf(route: Route): Record<string, unknown>[] {
  const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1])
  const inPath = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  if (route.isOpen) return inPath
  const version = { type: 'integer', const: protocolVersion }
  return [...inPath, { name: versionHeader, in: 'header', required: true, schema: version }]
}

/** Several reasons may share a status; each is named. */
function problemsOf(reasons: readonly ProblemReason[]): Record<string, unknown> {
  const byStatus = new Map<number, ProblemReason[]>()
  for (const reason of reasons) {
    const status = problemStatus[reason]
    byStatus.set(status, [...(byStatus.get(status) ?? []), reason])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      {
        description: names.join(', '),
        content: json({
          allOf: [{ $ref: '#/components/schemas/problem' }],
          properties: { reason: { enum: names } },
        }),
      },
    ]),
  )
}

function json(schema: unknown): Record<string, unknown> {
  return { 'application/json': { schema } }
}

function schemaOf(schema: z.core.$ZodType): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return rest
}
