import Link from 'next/link'

export default function NotFound() {
  return (
    <main className="mx-auto max-w-120 p-8">
      <h1 className="text-lg font-semibold">Page not found</h1>
      <p className="mt-2 text-ink-2">
        The map is{' '}
        <Link href="/" className="text-ink underline">
          here
        </Link>
        .
      </p>
    </main>
  )
}
