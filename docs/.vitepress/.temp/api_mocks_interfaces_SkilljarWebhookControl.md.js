import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarWebhookControl","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/SkilljarWebhookControl.md","filePath":"api/mocks/interfaces/SkilljarWebhookControl.md"}');
const _sfc_main = { name: "api/mocks/interfaces/SkilljarWebhookControl.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / SkilljarWebhookControl</p><h1 id="interface-skilljarwebhookcontrol" tabindex="-1">Interface: SkilljarWebhookControl <a class="header-anchor" href="#interface-skilljarwebhookcontrol" aria-label="Permalink to &quot;Interface: SkilljarWebhookControl&quot;">​</a></h1><p>What a test can do with the webhooks of Skilljar.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SkilljarControl.html"><code>SkilljarControl</code></a></li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="emit" tabindex="-1">emit() <a class="header-anchor" href="#emit" aria-label="Permalink to &quot;emit()&quot;">​</a></h3><blockquote><p><strong>emit</strong>&lt;<code>Type</code>&gt;(<code>event</code>): <code>Promise</code>&lt;readonly <a href="./MockDelivery.html"><code>MockDelivery</code></a>[]&gt;</p></blockquote><p>Sends an event to the URLs of the option <code>webhooks.skilljar</code>, and to the active webhooks that the mock was asked to create for its type, once to each URL. A missing <code>timestamp</code> is filled in. Resolves when the first attempts were answered, whatever came of them. Rejects with a TypeError when the event has no type.</p><h4 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-type"></a> <code>Type</code> <em>extends</em> <code>string</code></td></tr></tbody></table><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>event</code></td><td><a href="./../type-aliases/SkilljarMockEvent.html"><code>SkilljarMockEvent</code></a>&lt;<code>Type</code>&gt;</td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;readonly <a href="./MockDelivery.html"><code>MockDelivery</code></a>[]&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/SkilljarWebhookControl.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebhookControl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebhookControl as default
};
