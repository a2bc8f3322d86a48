import * as z from 'zod/mini'
import { entities, entityFields, requiredFields, type Entity } from './entity.ts'
import type { RefusalReason } from './reason.ts'

/**
 * The unit of sync (`design/sync.md`, words). `number` is gap-free in its stream; `base` is the log number of the
 * record as the author's device had pulled it (0 for a record it creates), `cursor` the last number it had pulled.
 * The kind carries the version of its meaning: kinds are only ever added.
 */
export const changeSchema = z.strictObject({
  id: z.uuid(),
  book: z.int().check(z.minimum(1)),
  device: z.int().check(z.minimum(0)),
  stream: z.enum(['work', 'urgent']),
  number: z.int().check(z.minimum(1)),
  author: z.uuid(),
  phoneTime: z.number(),
  kind: z.string().check(z.maxLength(40)),
  entity: z.string().check(z.maxLength(40)),
  entityId: z.string().check(z.minLength(1), z.maxLength(40)),
  base: z.int().check(z.minimum(0)),
  cursor: z.int().check(z.minimum(0)),
  fields: z.record(z.string().check(z.maxLength(40)), z.unknown()),
})

export type Change = z.infer<typeof changeSchema>

/**
 * `set/1` writes fields; `resolve/1` writes fields and closes their conflicts; `remove/1` leaves a tombstone with
 * `fields.reason`. Nothing rises from the dead.
 */
export const kinds = ['set/1', 'resolve/1', 'remove/1'] as const
export type Kind = (typeof kinds)[number]

/**
 * A `set/1` that only the server can read (`PROTOCOL.md` B1 to B5): `fields` is `{key, box}`. It is opened at the
 * server's door, so that neither the merge nor the log ever meets it; on the phone nothing is folded of it.
 */
export const sealedKind = 'sealed/1'

/** What is wrong with a change by its own content: the reason and the field concerned; undefined when sound. */
export function checkChange(
  change: Pick<Change, 'kind' | 'entity' | 'entityId' | 'fields'>,
  isNew: boolean,
): { reason: RefusalReason; field?: string } | undefined {
  if (!kinds.includes(change.kind as Kind)) return { reason: 'unknown-kind' }
  if (!entities.includes(change.entity as Entity)) return { reason: 'unknown-entity' }
  if (change.kind === 'remove/1') {
    return typeof change.fields['reason'] === 'string' && Object.keys(change.fields).length === 1
      ? undefined
      : { reason: 'field-missing', field: 'reason' }
  }
  const entity = change.entity as Entity
  const schemas = entityFields[entity] as Record<string, z.core.$ZodType>
  for (const [field, value] of Object.entries(change.fields)) {
    const schema = Object.hasOwn(schemas, field) ? schemas[field] : undefined
    if (!schema) return { reason: 'field-unknown', field }
    if (!z.safeParse(schema, value).success) return { reason: 'field-invalid', field }
  }
  if (isNew) {
    for (const field of requiredFields[entity]) {
      if (change.fields[field] === undefined) return { reason: 'field-missing', field }
    }
  }
  return undefined
}
