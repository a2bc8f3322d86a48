import type { Entity } from './entity.ts'

/** One record to be laid into an empty book: the training ward and imports speak this. */
export interface SeedRecord {
  entity: Entity
  id: string
  fields: Record<string, unknown>
}
