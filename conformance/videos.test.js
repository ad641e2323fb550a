// OpenAI's client, whose videos many relays speak, against relays of the provider `videos`.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import OpenAI, { AuthenticationError, BadRequestError, NotFoundError, toFile } from 'openai';
import { simulator } from './support/reelay.js';

let relays;
let stop;

before(async () => {
  ({ relays, stop } = await simulator('pending×1 → processing×1 → completed'));
});
after(() => stop());

function client(relay, key) {
  const { baseUrl, apiKey } = relays.get(`videos ${relay}`);
  return new OpenAI({ baseURL: `${baseUrl}/v1`, apiKey: key ?? apiKey, maxRetries: 0 });
}

async function finished(openai, id) {
  for (;;) {
    const video = await openai.videos.retrieve(id);
    if (video.status === 'completed' || video.status === 'failed') return video;
    assert.match(video.status, /^(queued|in_progress)$/);
  }
}

// Gateways say 400 of what they do not know.
for (const [relay, gone] of [['openai', NotFoundError], ['v-api', BadRequestError]]) {
  describe(relay, () => {
    test('makes a video, and gives its bytes', async () => {
      const openai = client(relay);
      const { id } = await openai.videos.create({ model: 'sora-2', prompt: 'a heron', seconds: '4' });
      assert.equal((await finished(openai, id)).status, 'completed');
      const bytes = Buffer.from(await (await openai.videos.downloadContent(id)).arrayBuffer());
      assert.equal(bytes.toString('latin1', 4, 8), 'ftyp');
    });

    test('begins with a file, remixes, lists and deletes', async () => {
      const openai = client(relay);
      const picture = await toFile(Buffer.from('89504e470d0a1a0a', 'hex'), 'first.png', { type: 'image/png' });
      const first = await openai.videos.create({ model: 'sora-2', prompt: 'a heron', input_reference: picture });
      await finished(openai, first.id);
      const second = await openai.videos.remix(first.id, { prompt: 'in snow' });
      assert.notEqual(second.id, first.id);
      const listed = (await openai.videos.list({ limit: 100 })).data.map((video) => video.id);
      assert.ok(listed.includes(first.id) && listed.includes(second.id));
      await openai.videos.delete(first.id);
      await assert.rejects(openai.videos.retrieve(first.id), gone);
    });

    test('tells a wrong key', async () => {
      await assert.rejects(client(relay, 'wrong').videos.create({ prompt: 'a heron' }), AuthenticationError);
    });
  });
}
