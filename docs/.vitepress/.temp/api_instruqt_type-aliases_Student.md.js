import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Student","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/Student.md","filePath":"api/instruqt/type-aliases/Student.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/Student.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / Student</p><h1 id="type-alias-student" tabindex="-1">Type Alias: Student <a class="header-anchor" href="#type-alias-student" aria-label="Permalink to &quot;Type Alias: Student&quot;">​</a></h1><blockquote><p><strong>Student</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accessed_at"></a> <code>accessed_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-activesandboxestotal"></a> <code>activeSandboxesTotal</code></td><td><code>number</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-challenge"></a> <code>challenge</code></td><td><a href="./ChallengeRef.html"><code>ChallengeRef</code></a> | <code>null</code></td><td>Where the learner is now.</td></tr><tr><td><a id="property-claim"></a> <code>claim</code></td><td>{ <code>claimedAt</code>: <code>string</code> | <code>null</code>; <code>id</code>: <code>string</code>; <code>playCount</code>: <code>number</code>; <code>playLimit</code>: <code>number</code> | <code>null</code>; <code>playTTL</code>: <code>string</code> | <code>null</code>; } | <code>null</code></td><td>-</td></tr><tr><td><a id="property-completed_at"></a> <code>completed_at</code></td><td><code>string</code> | <code>null</code></td><td>Of the latest completed track.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>Id of the user behind it.</td></tr><tr><td><a id="property-inspectable"></a> <code>inspectable</code></td><td><code>boolean</code> | <code>null</code></td><td>Whether an instructor may look into the learner&#39;s machine.</td></tr><tr><td><a id="property-last_activity_at"></a> <code>last_activity_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-raisedhandat"></a> <code>raisedHandAt</code></td><td><code>string</code> | <code>null</code></td><td>Null when the hand is down. Experimental: may change.</td></tr><tr><td><a id="property-track"></a> <code>track</code></td><td><a href="./TrackRef.html"><code>TrackRef</code></a> | <code>null</code></td><td>Where the learner is now.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/Student.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Student = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Student as default
};
