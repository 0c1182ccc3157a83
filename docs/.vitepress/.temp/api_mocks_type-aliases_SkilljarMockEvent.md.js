import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SkilljarMockEvent<Type>","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/SkilljarMockEvent.md","filePath":"api/mocks/type-aliases/SkilljarMockEvent.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/SkilljarMockEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SkilljarMockEvent</p><h1 id="type-alias-skilljarmockevent-type" tabindex="-1">Type Alias: SkilljarMockEvent&lt;Type&gt; <a class="header-anchor" href="#type-alias-skilljarmockevent-type" aria-label="Permalink to &quot;Type Alias: SkilljarMockEvent\\&lt;Type\\&gt;&quot;">​</a></h1><blockquote><p><strong>SkilljarMockEvent</strong>&lt;<code>Type</code>&gt; = <code>object</code> &amp; (<code>Type</code> <em>extends</em> keyof <a href="./../../skilljar/interfaces/WebhookEvents.html"><code>WebhookEvents</code></a> ? <a href="./../../skilljar/interfaces/WebhookEvents.html"><code>WebhookEvents</code></a>[<code>Type</code>] : <a href="./../../skilljar/interfaces/WebhookEventFields.html"><code>WebhookEventFields</code></a>)</p></blockquote><p>An event for <code>platforms.skilljar.emit</code>: of a known type with its fields, of another with any.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-type"></a> <code>Type</code> <em>extends</em> <code>string</code></td><td><code>string</code></td></tr></tbody></table><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th></tr></thead><tbody><tr><td><code>event_type</code></td><td><code>Type</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/SkilljarMockEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarMockEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarMockEvent as default
};
