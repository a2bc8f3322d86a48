import { reachOf } from '#model/permission.ts'
import { useBook } from '#ui/context.ts'

/** Whether this account reports in private: everybody who meets children, and the officer who receives it. */
export function useMayReport(): boolean {
  const { creates, writes } = reachOf[useBook().header.role]
  return creates.has('intake') || writes.has('intake')
}
