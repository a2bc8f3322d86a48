import { accountStatements } from './account.ts'
import { areaStatements } from './area.ts'
import { bookStatements } from './book.ts'
import { pullStatements } from './pull.ts'
import type { Session, Statement } from './session.ts'

/**
 * What the product's SQL means, statement by statement. One that is not known here fails loudly, so that these files
 * cannot fall behind the server unnoticed; a test runs the same requests on PostgreSQL and compares.
 */
export function runStatement(session: Session, text: string, values: readonly unknown[]): object[] {
  let statement = known.get(text)
  if (!statement) {
    const plain = text.replace(/\s+/g, ' ').trim()
    statement = statements.find(([pattern]) => pattern.test(plain))?.[1]
    if (!statement) throw new Error(`the tables in memory do not know: ${plain}`)
    known.set(text, statement)
  }
  return statement(session, values)
}

const known = new Map<string, Statement>()
const statements = [...bookStatements, ...pullStatements, ...accountStatements, ...areaStatements]
