import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ActivityItem","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/type-aliases/ActivityItem.md","filePath":"api/learners/type-aliases/ActivityItem.md"}');
const _sfc_main = { name: "api/learners/type-aliases/ActivityItem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / ActivityItem</p><h1 id="type-alias-activityitem" tabindex="-1">Type Alias: ActivityItem <a class="header-anchor" href="#type-alias-activityitem" aria-label="Permalink to &quot;Type Alias: ActivityItem&quot;">​</a></h1><blockquote><p><strong>ActivityItem</strong> = <code>RecordOrProblem</code> &amp; <code>object</code></p></blockquote><p>A record of <code>activity</code>, or what is missing because a platform failed.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>cursor</code></td><td><code>string</code></td><td>Where to go on after this item. Opaque, and without an address.</td></tr><tr><td><code>fraction?</code></td><td><code>number</code></td><td>How much of the platform&#39;s list has been read, from 0 to 1; absent where the platform does not say how long it is.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/type-aliases/ActivityItem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ActivityItem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ActivityItem as default
};
