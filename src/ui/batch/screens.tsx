import './batch.css'
import { BatchPage } from '#ui/batch/batch-page.tsx'
import { BatchesPage } from '#ui/batch/batches-page.tsx'
import { NewBatchPage } from '#ui/batch/new-page.tsx'
import { SignPage } from '#ui/batch/sign-page.tsx'
import type { Route } from '#ui/route.ts'

/** The screen of a page of the lists for many children. */
export function BatchScreen({ route }: { route: Route }) {
  switch (route.page) {
    case 'batches':
      return <BatchesPage />
    case 'batchNew':
      return <NewBatchPage />
    case 'batch':
      return <BatchPage route={route} />
    case 'batchPrint':
      return <SignPage route={route} />
    default:
      return null
  }
}
