// What one run of a page says comes as one message, and is heard in one go.
//
// Streamlit's front end goes through the whole page for what it has heard by then, and a browser hands it one message after
// the other: with a list it went through it twice. Whoever asks for it in the address gets messages of many parts from
// pages/sending.py, each after its size in four bytes.
{
  const parts = function* (data) {
    const sizes = new DataView(data)
    for (let at = 0, size; at < data.byteLength; at += 4 + size) {
      size = sizes.getUint32(at)
      yield data.slice(at + 4, at + 4 + size)
    }
  }

  window.WebSocket = class extends WebSocket {
    constructor(address, protocols) {
      super(`${address}?in_one_message`, protocols)
    }

    addEventListener(kind, hear, ...how) {
      const hearAll = event => { for (const data of parts(event.data)) hear({ data }) }
      super.addEventListener(kind, kind === 'message' ? hearAll : hear, ...how)
    }
  }
}
