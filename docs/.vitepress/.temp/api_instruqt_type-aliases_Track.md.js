import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Track","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Track.md","filePath":"api/instruqt/type-aliases/Track.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Track.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Track</p><h1 id="type-alias-track" tabindex="-1">Type Alias: Track <a class="header-anchor" href="#type-alias-track" aria-label="Permalink to &quot;Type Alias: Track&quot;">​</a></h1><blockquote><p><strong>Track</strong> = <code>object</code> &amp; <a href="./TrackSummary.html"><code>TrackSummary</code></a> &amp; <a href="./TrackPlay.html"><code>TrackPlay</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>accessible</code></td><td><code>boolean</code></td><td>Whether the caller may play it.</td></tr><tr><td><code>actual_pool_size</code></td><td><code>number</code></td><td>Sandboxes standing by right now.</td></tr><tr><td><code>can_skip</code></td><td><code>boolean</code></td><td>False while check or solve scripts are missing.</td></tr><tr><td><code>challenges</code></td><td><a href="./ChallengeRef.html"><code>ChallengeRef</code></a>[]</td><td>-</td></tr><tr><td><code>developers</code></td><td><a href="./UserRef.html"><code>UserRef</code></a>[]</td><td>-</td></tr><tr><td><code>features</code></td><td>{ <code>versioned</code>: <code>boolean</code>; } | <code>null</code></td><td>-</td></tr><tr><td><code>instructors</code></td><td><a href="./TrackInstructor.html"><code>TrackInstructor</code></a>[]</td><td>Users with access through the instructor role.</td></tr><tr><td><code>lab_config</code></td><td><a href="./LabConfig.html"><code>LabConfig</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>median_starttime</code></td><td><code>number</code> | <code>null</code></td><td>Of the track plus its first challenge; unit not stated.</td></tr><tr><td><code>recommendations</code></td><td><a href="./RecommendationType.html"><code>RecommendationType</code></a>[]</td><td>-</td></tr><tr><td><code>sandboxConfig</code></td><td><a href="./SandboxConfigVersionRef.html"><code>SandboxConfigVersionRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>sourceTrack</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td><td>The original, when this one is a copy.</td></tr><tr><td><code>trackTags</code></td><td><code>object</code>[]</td><td>-</td></tr><tr><td><code>updated_by</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>userIsTrackDeveloper</code></td><td><code>boolean</code></td><td>Whether the caller develops it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Track.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Track = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Track as default
};
