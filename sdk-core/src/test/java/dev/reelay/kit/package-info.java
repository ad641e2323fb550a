/** What the tests of the runtime share: a tiny provider, a relay, both faces, and virtual time. */
package dev.reelay.kit;
