// A partner's receiver, written with the library that Standard Webhooks publishes for JavaScript.
// Trusts the secret of its command line and answers 204 to what verifies, 401 to all else; prints
// its port, then a line per request: the webhook-id and whether it verified.
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.argv[2]);

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const id = request.headers["webhook-id"];
    try {
      webhook.verify(Buffer.concat(parts).toString("utf8"), request.headers);
      console.log(`${id} verified`);
      response.writeHead(204).end();
    } catch (forged) {
      console.log(`${id} refused ${forged.message}`);
      response.writeHead(401).end();
    }
  });
});

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
