import { sealedKind } from '#model/change.ts'
import type { World } from '#sync/world.ts'

/** What the release before this one, as the simulator has it, does not know yet. */
const newEntities: ReadonlySet<unknown> = new Set(['injury', 'measurement', 'transfer'])

interface Body {
  epoch?: unknown
  changes?: { entity?: unknown; kind?: unknown }[]
  form?: unknown
  unsent?: unknown
}

/**
 * A request as a server of the release before reads it: changes of newer entities are unknown to it, and so is the form
 * of columns (L9). Undefined where it refuses the whole.
 */
export function asOldServer(body: unknown): unknown {
  const { changes, form } = body as Body
  if (form !== undefined) return undefined
  if (!changes) return body
  const read = changes.map((change) => {
    if (change.kind === sealedKind) return { ...change, kind: 'sealed/tomorrow' }
    return newEntities.has(change.entity)
      ? { ...change, entity: `${String(change.entity)}-of-tomorrow` }
      : change
  })
  return { ...(body as Body), changes: read }
}

/** What a phone of the release before asks: it names no epoch when it pushes, no form and no outbox when it pulls. */
export function asOldPhone(fetch: World['fetch']): World['fetch'] {
  return (path, init) => {
    const { epoch, form: _form, unsent: _unsent, ...rest } = JSON.parse(init.body as string) as Body
    const body = path.endsWith('/push') ? rest : { epoch, ...rest }
    return fetch(path, { ...init, body: JSON.stringify(body) })
  }
}
