/**
 * Lets `server` listen on this machine alone, on `port` or on the next free one after it.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<string>} the address, as `http://127.0.0.1:3000`
 */
export async function listen(server, port) {
  for (let candidate = port; candidate <= 65535; candidate++) {
    if (await opens(server, candidate)) {
      const address = server.address()
      if (address !== null && typeof address === 'object') return `http://127.0.0.1:${address.port}`
    }
  }
  throw new Error(`No port from ${port} upwards is free.`)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function opens(server, port) {
  return new Promise((resolve, reject) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.off('listening', opened)
      // EACCES: a port below 1024, kept for root. The next one may be open to us.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    const opened = () => {
      server.off('error', refused)
      resolve(true)
    }
    server.once('error', refused).once('listening', opened).listen(port, '127.0.0.1')
  })
}
