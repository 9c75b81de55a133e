// What one run of a page says comes as one message, and is heard in one go.
//
// Streamlit's front end goes through the whole page for what it has heard by then, and a browser hands it one message after
// the other: with a list it went through it twice. Whoever asks for it in the address gets messages of many parts from
// pages/sending.py: a zero, with which none of Streamlit's begins, and each part after its size in four bytes.
{
  const parts = function* (data) {
    const bytes = new DataView(data)
    if (bytes.getUint8(0) !== 0) { // something on the way left out what was asked for
      yield data
      return
    }
    for (let at = 1, size; at < data.byteLength; at += 4 + size) {
      size = bytes.getUint32(at)
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
