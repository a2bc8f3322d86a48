/** What the bench uses of the peers, so that the compiler needs none of them installed. */
declare module 'pouchdb-browser' {
  export interface Pouch {
    info(): Promise<{ doc_count: number; update_seq: number }>
    bulkDocs(docs: object[]): Promise<{ ok?: true; error?: unknown }[]>
    allDocs(options: {
      include_docs: boolean
      limit?: number
    }): Promise<{ rows: { id: string; doc: PouchDocument }[] }>
    get(id: string): Promise<PouchDocument>
    put(doc: object): Promise<unknown>
    createIndex(options: { index: { fields: string[] } }): Promise<unknown>
    find(query: { selector: object; limit: number }): Promise<{ docs: PouchDocument[] }>
    close(): Promise<void>
  }
  export interface PouchDocument {
    _id: string
    _rev: string
    /** Absent in the documents of the peer's own indexes. */
    entity?: string
    fields?: Record<string, unknown>
  }
  interface Replicated {
    ok: boolean
    docs_written: number
  }
  interface PouchStatic {
    new (name: string, options?: object): Pouch
    defaults(options: object): PouchStatic
    plugin(plugin: unknown): PouchStatic
    replicate(
      from: string | Pouch,
      to: string | Pouch,
      options?: { batch_size?: number; batches_limit?: number },
    ): PromiseLike<Replicated>
  }
  const PouchDB: PouchStatic
  export default PouchDB
}

declare module 'pouchdb-node' {
  export { default } from 'pouchdb-browser'
}

declare module 'pouchdb-find' {
  const plugin: unknown
  export default plugin
}

declare module 'express-pouchdb' {
  const handler: (pouch: unknown, options: object) => (request: unknown, response: unknown) => void
  export default handler
}

declare module 'compression' {
  const handler: () => (request: unknown, response: unknown) => void
  export default handler
}

declare module 'express' {
  interface App {
    use(handler: unknown): void
    use(path: string, handler: unknown): void
    listen(port: number, host: string, ready: () => void): import('node:http').Server
  }
  const express: (() => App) & { static(folder: string): unknown }
  export default express
}
